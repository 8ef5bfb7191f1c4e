package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.store.ChangeText;

/**
 * Writes the changes of a step as JSON, by the components of their records as an archive does. Nobody but this program
 * reads it, and only as long as the database has the same version; a test fails when a record changes its shape without a
 * migration.
 */
public final class ChangeJson implements ChangeText {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    @Override
    public String written(List<Change> changes) {
        try {
            return RecordMapper.JSON.writerFor(CHANGES).writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            // says no more, since what it would say holds texts of the user's
            throw new IllegalStateException("changes cannot be written as JSON: %s".formatted(e.getClass()));
        }
    }

    @Override
    public List<Change> read(String text) {
        try {
            return RecordMapper.JSON.readValue(text, CHANGES);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException("changes in another shape: %s".formatted(e.getClass()));
        }
    }
}
