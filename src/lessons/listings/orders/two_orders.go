// The same two orders in Go. Ran with Go 1.19.8: go run two_orders.go
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
	go func() { defer orders.Done(); serve(1, "roast", 200) }()
	go func() { defer orders.Done(); serve(2, "soup", 100) }()
	fmt.Println("back in the room")
	orders.Wait()
	fmt.Println("both served")
	// end
}
