// The same two orders in Java. Ran with OpenJDK 17.0.15: java TwoOrders.java
import static java.util.concurrent.CompletableFuture.*;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.CompletableFuture;

class TwoOrders {
    static CompletableFuture<String> cook(String dish, long ms) {
        return supplyAsync(() -> dish, delayedExecutor(ms, MILLISECONDS));
    }

    static void serve(int table, String dish) {
        System.out.println("table " + table + ": " + dish);
    }

    public static void main(String[] args) {
        // shown
        var roast = cook("roast", 200).thenAccept(dish -> serve(1, dish));
        var soup = cook("soup", 100).thenAccept(dish -> serve(2, dish));
        System.out.println("back in the room");
        allOf(roast, soup).join();
        System.out.println("both served");
        // end
    }
}
