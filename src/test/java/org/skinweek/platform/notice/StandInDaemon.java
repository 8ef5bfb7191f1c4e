package org.skinweek.platform.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A notification service that keeps what it is told as lines. */
final class StandInDaemon implements NotificationDaemon {
    final List<String> told = new ArrayList<>();
    private final List<String> capabilities;
    private int last;

    StandInDaemon(String... capabilities) {
        this.capabilities = List.of(capabilities);
    }

    @Override
    public List<String> capabilities() {
        return capabilities;
    }

    @Override
    public synchronized UInt32 show(
            String program,
            UInt32 replaced,
            String icon,
            String title,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expiresMillis) {
        if (title.isEmpty()) {
            throw new DBusExecutionException("no title");
        }
        Object entry = hints.get("desktop-entry").getValue();
        told.add("%s|%s|%s|%s|%s|%s|%s".formatted(program, replaced, title, body, actions, entry, expiresMillis));
        return replaced.intValue() > 0 ? replaced : new UInt32(++last);
    }

    @Override
    public synchronized void close(UInt32 number) {
        told.add("close " + number);
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
