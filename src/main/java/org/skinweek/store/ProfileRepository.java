package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Condition;
import org.skinweek.routine.Goal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;

/** The skin profile. */
final class ProfileRepository {
    private static final String PUT = """
            INSERT OR REPLACE INTO profile (one, sensitivity, skin_type, goals, pregnant_or_planning, conditions)
            VALUES (1, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    ProfileRepository(Sql sql) {
        this.sql = sql;
    }

    /** The stored profile, or the default one when nothing was said. */
    SkinProfile get() throws SQLException {
        return sql
                .list(
                        "SELECT sensitivity, skin_type, goals, pregnant_or_planning, conditions FROM profile",
                        ProfileRepository::profile)
                .stream()
                .findFirst()
                .orElse(SkinProfile.DEFAULT);
    }

    void store(SkinProfile profile) throws SQLException {
        sql.update(
                PUT,
                profile.stated().name(),
                Codes.name(profile.skinType()),
                Codes.names(profile.goals()),
                profile.pregnantOrPlanning(),
                Codes.names(profile.conditions()));
    }

    private static SkinProfile profile(ResultSet row) throws SQLException {
        return new SkinProfile(
                Sensitivity.valueOf(row.getString(1)),
                Codes.constant(SkinType.class, row.getString(2)),
                Codes.set(Goal.class, row.getString(3)),
                row.getBoolean(4),
                Codes.set(Condition.class, row.getString(5)));
    }
}
