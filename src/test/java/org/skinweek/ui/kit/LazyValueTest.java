package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LazyValueTest {
    @Test
    void isMadeWhenItIsFirstAskedForAndKept() {
        List<String> made = new ArrayList<>();
        LazyValue<String> value = new LazyValue<>(() -> {
            made.add("one");
            return "value";
        });
        assertThat(made).isEmpty();

        assertThat(value.get()).isEqualTo("value");
        assertThat(value.get()).isEqualTo("value");

        assertThat(made).containsExactly("one");
    }
}
