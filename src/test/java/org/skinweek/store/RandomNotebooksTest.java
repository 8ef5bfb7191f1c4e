package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;

class RandomNotebooksTest {
    /** What is kept in a new kind of change must be generated, too, and be written anew with a whole notebook. */
    @Test
    void everyKindOfChangeMakesANotebook() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> new RandomNotebooks(seed).notebook(60))
                        .flatMap(notebook -> notebook.changesFromEmpty().stream())
                        .map(change -> (Object) change.getClass())
                        .distinct())
                .containsExactlyInAnyOrder((Object[]) Change.class.getPermittedSubclasses());
    }
}
