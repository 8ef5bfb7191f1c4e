package org.skinweek.platform;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;

/** A line for whoever started the program from a terminal; a stack trace is for the log. */
final class TerminalLineLayout extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        return "skinweek: " + event.getFormattedMessage() + System.lineSeparator();
    }
}
