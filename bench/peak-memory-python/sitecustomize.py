# Found by Python through PYTHONPATH: what peak-memory.mjs is to Node. Writes nothing where the system does not tell.
import atexit
import os


def write_peak():
    try:
        with open("/proc/self/status") as status:
            peak = next(line.split()[1] for line in status if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        return
    with open(os.environ["BENCH_PEAK"], "w") as target:
        target.write(peak)


if "BENCH_PEAK" in os.environ:
    atexit.register(write_peak)
