package org.skinweek.start;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Runs a program within the process that measures it. */
public final class MeasuredMain {
    private MeasuredMain() {}

    /** Runs the main method of the class that the first argument names with the other arguments. */
    public static void run(String[] arguments) throws ReflectiveOperationException {
        Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("%s failed".formatted(arguments[0]), e.getCause());
        }
    }
}
