package org.skinweek.platform;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import org.jspecify.annotations.Nullable;

/** Writes to files in the log's folder, of which none is made until there is something to log. */
final class LogFileAppender extends AppenderBase<ILoggingEvent> {
    private static final int OLDER_FILES = 3;
    private static final long MOST_BYTES = 512 * FileSize.KB_COEFFICIENT;

    private final String folder;
    private @Nullable RollingFileAppender<ILoggingEvent> files;

    /**
     * An appender that is yet to be started.
     *
     * @param folder private, and there
     */
    LogFileAppender(String folder) {
        this.folder = folder;
    }

    @Override
    protected void append(ILoggingEvent event) {
        RollingFileAppender<ILoggingEvent> open = files;
        if (open == null) {
            open = open();
            files = open;
        }
        open.doAppend(event);
    }

    private RollingFileAppender<ILoggingEvent> open() {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName("FILE");
        file.setFile(folder + "/skinweek.log");

        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setContext(context);
        older.setParent(file);
        older.setFileNamePattern(folder + "/skinweek.%i.log");
        older.setMinIndex(1);
        older.setMaxIndex(OLDER_FILES);
        older.start();
        file.setRollingPolicy(older);

        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(MOST_BYTES));
        size.start();
        file.setTriggeringPolicy(size);

        file.setEncoder(LogConfigurator.encoder(context, new LogLineLayout()));
        file.start();
        return file;
    }

    @Override
    public void stop() {
        RollingFileAppender<ILoggingEvent> open = files;
        if (open != null) {
            open.stop();
        }
        super.stop();
    }
}
