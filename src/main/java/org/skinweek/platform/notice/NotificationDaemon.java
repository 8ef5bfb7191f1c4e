package org.skinweek.platform.notice;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** What is used of the desktop notifications specification; public, as D-Bus reaches nothing else. */
@DBusInterfaceName(NotificationDaemon.NAME)
public interface NotificationDaemon extends DBusInterface {
    /** Its name on the bus and that of the interface. */
    String NAME = "org.freedesktop.Notifications";
    /** The only object. */
    String PATH = "/org/freedesktop/Notifications";

    /** What the service can do, such as {@code actions} and {@code body-markup}. */
    @DBusMemberName("GetCapabilities")
    List<String> capabilities();

    /** Shows a notice, in place of another one unless that is 0, and returns the number of it. */
    @DBusMemberName("Notify")
    UInt32 show(
            String program,
            UInt32 replaced,
            String icon,
            String title,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expiresMillis);

    /** Takes a notice away; fails where it is gone. */
    @DBusMemberName("CloseNotification")
    void close(UInt32 number);

    /** Somebody chose an action. */
    class ActionInvoked extends DBusSignal {
        final UInt32 number;
        final String action;

        /** As the bus makes it. */
        public ActionInvoked(String path, UInt32 number, String action) throws DBusException {
            super(path, number, action);
            this.number = number;
            this.action = action;
        }
    }
}
