package org.skinweek.cli;

import java.util.Locale;

/** A short code for an unexpected error: the same defect always has the same one, and it says nothing about the user. */
final class ErrorCode {
    private ErrorCode() {}

    static String of(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        int code = error.getClass().getName().hashCode();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("org.skinweek.")) {
                code = 31 * code + (element.getClassName() + "." + element.getMethodName()).hashCode();
                break;
            }
        }
        return String.format(Locale.ROOT, "%06X", code & 0xFFFFFF);
    }
}
