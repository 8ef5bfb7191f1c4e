package org.skinweek.platform.notice;

import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** Where a program that lives in no sandbox tells the portal which one it is; public, as D-Bus reaches nothing else. */
@DBusInterfaceName("org.freedesktop.host.portal.Registry")
public interface PortalRegistry extends DBusInterface {
    /** Fails where no desktop file of that name is installed. */
    @DBusMemberName("Register")
    void register(String programId, Map<String, Variant<?>> options);
}
