package org.skinweek.platform.notice;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/** What is used of the portal for notifications, versions 1 and 2; public, as D-Bus reaches nothing else. */
@DBusInterfaceName(NotificationPortal.INTERFACE)
public interface NotificationPortal extends DBusInterface {
    /** The name of all portals on the bus. */
    String NAME = "org.freedesktop.portal.Desktop";
    /** The object of all portals. */
    String PATH = "/org/freedesktop/portal/desktop";
    /** The name of this one. */
    String INTERFACE = "org.freedesktop.portal.Notification";

    /** Shows a notice, in place of one with the same id. */
    @DBusMemberName("AddNotification")
    void add(String id, Map<String, Variant<?>> notification);

    /** Takes a notice away. */
    @DBusMemberName("RemoveNotification")
    void remove(String id);

    /** Somebody chose an action; told to every program, whosever notice it was. */
    class ActionInvoked extends DBusSignal {
        final String id;
        final String action;

        /** As the bus makes it. */
        public ActionInvoked(String path, String id, String action, List<Variant<?>> parameter) throws DBusException {
            super(path, id, action, parameter);
            this.id = id;
            this.action = action;
        }
    }
}
