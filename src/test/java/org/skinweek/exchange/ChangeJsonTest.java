package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.store.RandomNotebooks;
import org.skinweek.store.SchemaVersions;
import org.skinweek.store.StoredChanges;

/** Changes are read as they were written, and nobody changes their shape without noticing. */
class ChangeJsonTest {
    private static final long SEED = 20261129;
    private static final int CHANGES = 3000;

    private final ChangeJson json = new ChangeJson();

    @Test
    void everyChangeIsReadAsItWasWritten() {
        RandomNotebooks random = new RandomNotebooks(SEED);
        Notebook notebook = Notebook.EMPTY;
        for (int i = 0; i < CHANGES; i++) {
            Change change = random.change(notebook);
            assertThat(json.read(json.written(List.of(change)))).containsExactly(change);
            notebook = notebook.after(List.of(change));
        }
    }

    @Test
    void everyChangeOfOldFilesIsReadAsItWasWritten() {
        List<Change> all = Stream.of(
                        StoredChanges.CHANGES,
                        StoredChanges.ADJUSTMENTS,
                        StoredChanges.ODD,
                        StoredChanges.CONTENTS,
                        StoredChanges.STARTS,
                        StoredChanges.SCHEDULE)
                .flatMap(List::stream)
                .toList();
        assertThat(json.read(json.written(all))).isEqualTo(all);
    }

    @Test
    void anotherShapeIsRefusedWithoutItsWords() {
        String text = json.written(StoredChanges.CHANGES).replace("\"name\":\"Tretinoin\"", "\"title\":\"Tretinoin\"");
        assertThatThrownBy(() -> json.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Tretinoin")
                .hasNoCause();
    }

    /**
     * A record that changes its shape makes stored steps unreadable. Write the new shapes to the file only beside a
     * migration, which begins a new history; or let the old shape be read.
     */
    @Test
    void theirShapesChangeOnlyWithAMigration() throws IOException {
        assertThat(shapes()).isEqualTo(expected());
    }

    private static String shapes() {
        Map<String, String> shapes = new TreeMap<>();
        collect(Change.class, shapes);
        return "version " + SchemaVersions.latest() + "\n"
                + shapes.entrySet().stream()
                        .map(shape -> shape.getKey() + " " + shape.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static void collect(Type type, Map<String, String> shapes) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, shapes));
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.skinweek")) {
            String name = plain.getName().replaceFirst(".*\\.", "");
            if (shapes.containsKey(name)) {
                return;
            }
            if (plain.isEnum()) {
                shapes.put(name, Arrays.toString(plain.getEnumConstants()));
            } else if (plain.isSealed() && plain.isInterface()) {
                shapes.put(
                        name,
                        Arrays.stream(plain.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .sorted()
                                .toList()
                                .toString());
                Arrays.stream(plain.getPermittedSubclasses()).forEach(one -> collect(one, shapes));
            } else {
                List<String> components = new ArrayList<>();
                shapes.put(name, "");
                for (RecordComponent component : plain.getRecordComponents()) {
                    components.add(component.getName() + ":"
                            + component.getGenericType().getTypeName().replaceAll("[a-z]+\\.", ""));
                    collect(component.getGenericType(), shapes);
                }
                shapes.put(name, components.toString());
            }
        }
    }

    private static String expected() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ChangeJsonTest.class.getResourceAsStream("/store/change-shapes.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
