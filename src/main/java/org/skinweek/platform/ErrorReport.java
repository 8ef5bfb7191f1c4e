package org.skinweek.platform;

import java.util.Optional;
import java.util.Properties;

/**
 * What a user may pass on about an error: nothing in it comes from what they wrote or where they keep it.
 *
 * @param code names the error
 * @param version the program's; empty when it runs from its sources
 * @param system name, version and processor of the operating system
 * @param java version and maker of the Java that runs it
 */
public record ErrorReport(ErrorCode code, Optional<String> version, String system, String java) {
    /** The report of an error on this machine, which the system properties describe. */
    public static ErrorReport of(Throwable error, Properties properties) {
        return new ErrorReport(
                ErrorCode.of(error),
                Optional.ofNullable(ErrorReport.class.getPackage().getImplementationVersion()),
                named(properties, "os.name", "os.version", "os.arch"),
                named(properties, "java.version", "java.vendor"));
    }

    private static String named(Properties properties, String... keys) {
        StringBuilder text = new StringBuilder();
        for (String key : keys) {
            text.append(text.isEmpty() ? "" : " ").append(properties.getProperty(key, "?"));
        }
        return text.toString();
    }
}
