package org.skinweek.platform;

import ch.qos.logback.classic.spi.LogbackServiceProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * A log that starts with the first thing there is to log. A short command or the start of a window mostly has none, and
 * would wait for Logback all the same, since the libraries ask for their loggers.
 */
public final class LateLogProvider implements SLF4JServiceProvider {
    /** Any of this series, as Logback itself says. */
    private static final String API = "2.0.99";

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();
    private final Supplier<ILoggerFactory> maker;
    private @Nullable ILoggerFactory behind;

    /** Called by slf4j. */
    public LateLogProvider() {
        this(LateLogProvider::logback);
    }

    /**
     * A log.
     *
     * @param maker makes what keeps it, once there is something to log
     */
    LateLogProvider(Supplier<ILoggerFactory> maker) {
        this.maker = maker;
    }

    private static ILoggerFactory logback() {
        LogbackServiceProvider logback = new LogbackServiceProvider();
        logback.initialize();
        return logback.getLoggerFactory();
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, known -> new LateLogger(this, known));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return API;
    }

    @Override
    public void initialize() {
        // later
    }

    private synchronized Logger behind(String name) {
        ILoggerFactory made = behind == null ? maker.get() : behind;
        behind = made;
        return made.getLogger(name);
    }

    /** Passes on what the log keeps, which is nothing below the level info. */
    private static final class LateLogger extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        private final transient LateLogProvider provider;

        LateLogger(LateLogProvider provider, String name) {
            this.provider = provider;
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return false;
        }

        @Override
        public boolean isDebugEnabled() {
            return false;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String pattern,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            provider.behind(name)
                    .atLevel(level)
                    .setCause(thrown)
                    .log(pattern, arguments == null ? new Object[0] : arguments);
        }
    }
}
