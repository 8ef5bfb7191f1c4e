package org.skinweek.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.Layout;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Sets up a small private log of errors for reports, in which nothing is ever that a user wrote. In Java and not in
 * Logback's XML, whose reader alone would take a tenth of the time that the program needs to start. Found by Logback
 * under {@code META-INF/services}.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogConfigurator extends ContextAwareBase implements Configurator {
    /**
     * Libraries that log what a user wrote: D-Bus whole messages, and with them what a notice says; PDFBox fonts and what
     * is drawn with them, which is what a page says.
     */
    private static final List<String> SILENT =
            List.of("org.freedesktop.dbus", "org.apache.pdfbox", "org.apache.fontbox");

    /** Called by Logback. */
    public LogConfigurator() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        configure(context, LogSetup.folder());
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Sets up a log whose files are in a folder, or that has none. */
    static void configure(LoggerContext context, Optional<String> files) {
        context.getStatusManager().add(new NopStatusListener());
        SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        files.ifPresent(folder -> root.addAppender(started(context, new LogFileAppender(folder))));
        root.addAppender(started(context, console(context)));
    }

    /** Tells whoever started the program from a terminal, in a sentence. */
    private static Appender<ILoggingEvent> console(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setName("CONSOLE");
        console.setTarget("System.err");
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.toString());
        warnings.start();
        console.addFilter(warnings);
        console.setEncoder(encoder(context, new TerminalLineLayout()));
        return console;
    }

    private static Appender<ILoggingEvent> started(LoggerContext context, Appender<ILoggingEvent> appender) {
        appender.setContext(context);
        appender.start();
        return appender;
    }

    static LayoutWrappingEncoder<ILoggingEvent> encoder(Context context, Layout<ILoggingEvent> layout) {
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }
}
