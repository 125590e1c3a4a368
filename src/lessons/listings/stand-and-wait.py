# Level 1, Stand and wait: one thing after the other.
import time


# shown
for table in (1, 2, 3):
    time.sleep(0.08)  #: stand
    print(f"table {table}: toast")  #: serve
# end
