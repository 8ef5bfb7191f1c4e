package org.skinweek.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short name for an error, such as {@code 3KQ7-0F2A}: the same error has the same code on every machine, and in every
 * version until its code moves to another method, so that it can be looked up and reported without any of the user's
 * data.
 *
 * @param text four characters for what happened and four for where
 */
public record ErrorCode(String text) {
    private static final int PART = 4;
    private static final int RADIX = 32;
    private static final String OWN = "org.skinweek.";
    /** The compiler numbers lambdas, and renumbers them with every edit. */
    private static final Pattern LAMBDA = Pattern.compile("^lambda\\$(.*)\\$\\d+$");

    /**
     * The code of an error, made from the classes of it and its causes, and from our method nearest to where it was
     * thrown.
     */
    public static ErrorCode of(Throwable error) {
        int what = 1;
        String where = "";
        for (@Nullable Throwable cause = error; cause != null; cause = next(cause)) {
            what = 31 * what + cause.getClass().getName().hashCode();
            where = nearest(cause.getStackTrace(), where);
        }
        return new ErrorCode(part(what) + "-" + part(where.hashCode()));
    }

    /** The nearest frame, without its line number, which every edit of the file changes. */
    private static String nearest(StackTraceElement[] frames, String otherwise) {
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst().filter(frame -> otherwise.isEmpty()))
                .map(frame -> frame.getClassName() + "."
                        + LAMBDA.matcher(frame.getMethodName()).replaceFirst("$1"))
                .orElse(otherwise);
    }

    private static @Nullable Throwable next(Throwable error) {
        @Nullable Throwable cause = error.getCause();
        return Objects.equals(cause, error) ? null : cause;
    }

    private static String part(int hash) {
        int folded = (hash ^ (hash >>> 20)) & ((1 << (5 * PART)) - 1);
        String digits = Integer.toString(folded, RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(PART - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return text;
    }
}
