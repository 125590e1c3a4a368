// The same two orders in Go. Not run.
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(table int, dish string, ms time.Duration) {
	time.Sleep(ms * time.Millisecond)
	fmt.Printf("table %d: %s\n", table, dish)
}

func main() {
	var orders sync.WaitGroup
	// shown
	orders.Add(2)
	go func() { defer orders.Done(); serve(1, "roast", 80) }()
	go func() { defer orders.Done(); serve(2, "soup", 40) }()
	fmt.Println("back in the room")
	orders.Wait()
	fmt.Println("both served")
	// end
}
