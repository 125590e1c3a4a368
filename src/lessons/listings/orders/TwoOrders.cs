// The same two orders in C#. Not run.
using System;
using System.Threading.Tasks;

class TwoOrders
{
    static async Task Serve(int table, string dish, int ms)
    {
        await Task.Delay(ms);
        Console.WriteLine("table " + table + ": " + dish);
    }

    static async Task Main()
    {
        // shown
        Task roast = Serve(1, "roast", 80);
        Task soup = Serve(2, "soup", 40);
        Console.WriteLine("back in the room");
        await Task.WhenAll(roast, soup);
        Console.WriteLine("both served");
        // end
    }
}
