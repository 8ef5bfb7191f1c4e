package org.skinweek.platform.notice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A portal that keeps what it is told as lines. */
final class StandInPortal implements NotificationPortal, PortalRegistry, Properties {
    final List<String> told = new CopyOnWriteArrayList<>();
    private final int version;
    private final boolean knowsUs;

    StandInPortal(int version, boolean knowsUs) {
        this.version = version;
        this.knowsUs = knowsUs;
    }

    @Override
    public void register(String programId, Map<String, Variant<?>> options) {
        if (!knowsUs) {
            throw new DBusExecutionException("no desktop file");
        }
        told.add("register " + programId);
    }

    @Override
    public void add(String id, Map<String, Variant<?>> notification) {
        told.add(id + " " + written(notification));
    }

    @Override
    public void remove(String id) {
        told.add("remove " + id);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <A> A Get(String name, String property) {
        return (A) new UInt32(version);
    }

    @Override
    public <A> void Set(String name, String property, A value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Variant<?>> GetAll(String name) {
        return Map.of();
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    private static String written(Object value) {
        if (value instanceof Variant<?> variant) {
            return written(variant.getValue());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(StandInPortal::written).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> values = new TreeMap<>();
            map.forEach((key, inner) -> values.put(String.valueOf(key), written(inner)));
            return values.toString();
        }
        return String.valueOf(value);
    }
}
