// The same two orders in C#. Ran with Mono 6.8.0: mcs TwoOrders.cs && mono TwoOrders.exe
using System;
using System.Threading.Tasks;

class TwoOrders
{
    static async Task Serve(int table, string dish, int ms)
    {
        await Task.Delay(ms);
        Console.WriteLine("table " + table + ": " + dish);
    }

    static async Task Shift()
    {
        // shown
        Task roast = Serve(1, "roast", 200);
        Task soup = Serve(2, "soup", 100);
        Console.WriteLine("back in the room");
        await Task.WhenAll(roast, soup);
        Console.WriteLine("both served");
        // end
    }

    static void Main()
    {
        Shift().Wait();
    }
}
