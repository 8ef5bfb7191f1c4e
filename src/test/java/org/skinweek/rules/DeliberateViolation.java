package org.skinweek.rules;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.skinweek.app.Workspace;

/** Everything that a class of the domain must not do; the architecture test proves that each is caught. */
public final class DeliberateViolation {
    private DeliberateViolation() {}

    static int count(Connection connection, Workspace workspace) {
        return connection.hashCode()
                + workspace.hashCode()
                + Instant.now().hashCode()
                + Clock.systemUTC().hashCode()
                + Locale.getDefault().hashCode();
    }
}
