package org.skinweek.platform.notice;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** How a desktop speaks to a program that it starts by its name on the bus; public, as D-Bus reaches nothing else. */
@DBusInterfaceName("org.freedesktop.Application")
public interface FreedesktopApplication extends DBusInterface {
    /** Somebody started the program, as from a menu. */
    @DBusMemberName("Activate")
    void activate(Map<String, Variant<?>> platform);

    /** Somebody opened files with the program. */
    @DBusMemberName("Open")
    void open(List<String> addresses, Map<String, Variant<?>> platform);

    /** Somebody chose an action; of ours each has the notice's id as its only parameter. */
    @DBusMemberName("ActivateAction")
    void activateAction(String action, List<Variant<?>> parameters, Map<String, Variant<?>> platform);
}
