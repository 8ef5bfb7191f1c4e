package org.skinweek.planner.search;

import com.google.ortools.Loader;

/** Whether the solver's native library is there: it exists for 64-bit Linux, macOS and Windows only. */
final class CpSat {
    /** Why it cannot be used; empty when it can. */
    private static final String OBSTACLE = load();

    private CpSat() {}

    private static String load() {
        try {
            Loader.loadNativeLibraries();
            return "";
        } catch (LinkageError | RuntimeException e) {
            return e.toString();
        }
    }

    static boolean isThere() {
        return OBSTACLE.isEmpty();
    }

    /** Why tests with the solver are skipped, for people. */
    static String whyNot() {
        return "OR-Tools has no native library for %s on %s, so nothing is compared with it (%s); exhaustive tests run all the same"
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), OBSTACLE);
    }
}
