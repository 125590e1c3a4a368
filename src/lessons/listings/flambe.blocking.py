# Level 11, Flambé, one after the other: as long as with async.
import time


def busy(s):
    end = time.perf_counter() + s
    while time.perf_counter() < end:
        pass


# shown
t = time.perf_counter()
for table in (1, 2):
    busy(0.12)  #: ownHands
    print(f"table {table}: crêpe")  #: serve
print(f"in all {time.perf_counter() - t:.2f}")  #: noOverlap
# end
