"""What a process may use at most, set by itself before it touches a stranger's file."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _PROCESS_MEMORY = 0x100
    _EXTENDED_LIMITS = 9

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("Basic", _Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def hold(memory_bytes: int, seconds: float) -> bool:
        """Put this process into a job of limited memory; its time is only the parent's to watch.

        Return whether Windows agreed: inside some other jobs it does not.
        """
        del seconds
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _Extended(ProcessMemoryLimit=memory_bytes)
        limits.Basic.LimitFlags = _PROCESS_MEMORY
        set_ = kernel.SetInformationJobObject(
            job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        process = wintypes.HANDLE(kernel.GetCurrentProcess())
        return bool(set_ and kernel.AssignProcessToJobObject(job, process))

else:
    import resource

    def hold(memory_bytes: int, seconds: float) -> bool:
        """Limit this process's address space and processor time, and let it leave no core dump.

        The time stands in for a parent that died before it could end its child. Return whether
        the system agreed to all: macOS does not limit memory.
        """
        wanted = (
            (resource.RLIMIT_AS, memory_bytes),
            (resource.RLIMIT_CPU, int(seconds) + 1),
            (resource.RLIMIT_CORE, 0),
        )
        agreed = [_limit(what, most) for what, most in wanted]
        return all(agreed)

    def _limit(what: int, most: int) -> bool:
        _, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (allowed, hard))
        except (ValueError, OSError):
            return False
        return True
