package org.skinweek.platform.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.skinweek.platform.BareError;
import org.skinweek.platform.ProgramName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices through the desktop's portal, which outlive the program: an action that is chosen later starts it
 * ({@link NoticeService}). The portal must know which program it is; where it does not, it has no way back to us and is
 * not used.
 */
final class PortalNotices implements DesktopNotices {
    private static final Logger LOG = LoggerFactory.getLogger(PortalNotices.class);
    /** What begins so is told to the program by its name on the bus, and starts it if need be. */
    private static final String OF_PROGRAM = "app.";

    private final DBusConnection connection;
    private final NotificationPortal portal;
    private final boolean hasHints;
    /** Ids that this process has shown: the portal tells each program of everybody's notices. */
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    private PortalNotices(DBusConnection connection, String owner, ActionListener listener) throws DBusException {
        this.connection = connection;
        connection
                .getRemoteObject(owner, NotificationPortal.PATH, PortalRegistry.class)
                .register(ProgramName.ID, Map.of());
        UInt32 version = connection
                .getRemoteObject(owner, NotificationPortal.PATH, Properties.class)
                .Get(NotificationPortal.INTERFACE, "version");
        hasHints = version.intValue() >= 2;
        portal = connection.getRemoteObject(owner, NotificationPortal.PATH, NotificationPortal.class);
        connection.addSigHandler(NotificationPortal.ActionInvoked.class, owner, chosen -> {
            if (shown.contains(chosen.id)) {
                listener.chosen(chosen.id, withoutPrefix(chosen.action));
            }
        });
    }

    /** Connects to the portal; empty where there is none that knows us. */
    static Optional<DesktopNotices> open(String address, ActionListener listener) {
        return SessionBus.opened(
                address,
                "no portal for notices",
                connection -> new PortalNotices(
                        connection, SessionBus.ownerOf(NotificationPortal.NAME, connection), listener));
    }

    @Override
    public boolean show(DesktopNotice notice) {
        try {
            portal.add(notice.id(), serialized(notice));
            shown.add(notice.id());
            return true;
        } catch (DBusExecutionException e) {
            LOG.debug("the portal took no notice", new BareError(e));
            return false;
        }
    }

    private Map<String, Variant<?>> serialized(DesktopNotice notice) {
        Map<String, Variant<?>> values = new LinkedHashMap<>();
        values.put("title", new Variant<>(notice.title()));
        values.put("body", new Variant<>(notice.body()));
        values.put("priority", new Variant<>(notice.important() ? "high" : "normal"));
        if (hasHints) {
            values.put("display-hint", new Variant<>(List.of("show-as-new", "hide-content-on-lock-screen"), "as"));
        }
        Variant<String> target = new Variant<>(notice.id());
        List<Map<String, Variant<?>>> buttons = notice.actions().stream()
                .filter(action -> !action.id().equals(NoticeAction.CLICK))
                .map(action -> Map.<String, Variant<?>>of(
                        "label", new Variant<>(action.label()),
                        "action", new Variant<>(OF_PROGRAM + action.id()),
                        "target", target))
                .toList();
        if (buttons.size() < notice.actions().size()) {
            values.put("default-action", new Variant<>(OF_PROGRAM + NoticeAction.CLICK));
            values.put("default-action-target", target);
        }
        values.put("buttons", new Variant<>(buttons, "aa{sv}"));
        return values;
    }

    private static String withoutPrefix(String action) {
        return action.startsWith(OF_PROGRAM) ? action.substring(OF_PROGRAM.length()) : action;
    }

    @Override
    public void withdraw(String noticeId) {
        shown.remove(noticeId);
        try {
            portal.remove(noticeId);
        } catch (DBusExecutionException e) {
            LOG.debug("the notice was gone", new BareError(e));
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
