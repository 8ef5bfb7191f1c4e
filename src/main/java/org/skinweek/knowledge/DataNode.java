package org.skinweek.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;

/** One value of a data file, with its place. Any mistake in it is a defect of the program. */
final class DataNode {
    private static final double MOST = 1_000;

    /** The object or list that holds it; absent for a whole file. */
    private final @Nullable DataNode owner;
    /** The file, or its key or number in the owner: put together only where there is a mistake. */
    private final Object step;

    private final @Nullable Object value;

    /**
     * The value of a file.
     *
     * @param file where it is, for whoever fixes a mistake in it
     * @param value a map, a list, a text, a number, true, false or null
     */
    DataNode(String file, @Nullable Object value) {
        this(null, file, value);
    }

    private DataNode(@Nullable DataNode owner, Object step, @Nullable Object value) {
        this.owner = owner;
        this.step = step;
        this.value = value;
    }

    /** An exception that tells where this value is, as file and JSON pointer, and what is wrong with it. */
    IllegalStateException problem(String what) {
        return new IllegalStateException(place() + " " + what);
    }

    private String place() {
        return owner == null ? step.toString() : owner.place() + "/" + step;
    }

    /** The keys of the object, in the order of the file. */
    List<String> keys() {
        return map().keySet().stream().map(String.class::cast).toList();
    }

    /** Refuses any key that is not among these. */
    void allow(List<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw at(key).problem("is a key that is not known");
            }
        }
    }

    /** True when the key is there, even with null. */
    boolean has(String key) {
        return map().containsKey(key);
    }

    /** The value of a key, which must be there and may be null. */
    DataNode at(String key) {
        if (!has(key)) {
            throw problem("lacks the key \"%s\"".formatted(key));
        }
        return new DataNode(this, key, map().get(key));
    }

    /** The value of a key that may be absent or null. */
    Optional<DataNode> find(String key) {
        return has(key) ? Optional.of(at(key)).filter(node -> node.value != null) : Optional.empty();
    }

    /** True for a list. */
    boolean isList() {
        return value instanceof List<?>;
    }

    /** The list with each element read by a reader. */
    <T> List<T> list(Function<DataNode, T> reader) {
        List<T> list = new ArrayList<>();
        List<?> elements = as(List.class, "a list");
        for (Object element : elements) {
            list.add(reader.apply(new DataNode(this, list.size(), element)));
        }
        return list;
    }

    /** The elements of the list. */
    List<DataNode> list() {
        return list(Function.identity());
    }

    /** The list of texts. */
    List<String> texts() {
        return list(DataNode::text);
    }

    /** The text. */
    String text() {
        return as(String.class, "a text");
    }

    /** The text of a key that may be absent or null. */
    @Nullable
    String textOrNull(String key) {
        return find(key).map(DataNode::text).orElse(null);
    }

    /** True or false. */
    boolean flag() {
        return as(Boolean.class, "true or false");
    }

    /** The number, which must be within a range, ends included. */
    double number(double least, double most) {
        double number = as(Double.class, "a number");
        if (!(number >= least && number <= most)) {
            throw problem("is %s: it must be from %s to %s".formatted(number, least, most));
        }
        return number;
    }

    /** The whole number, which must be within a range, ends included. */
    int integer(int least, int most) {
        double number = number(least, most);
        if (number != Math.rint(number)) {
            throw problem("is %s: it must be a whole number".formatted(number));
        }
        return (int) number;
    }

    /** The constant that the text names in either spelling: {@code sevenDays} or {@code seven_days}. */
    <E extends Enum<E>> E constant(Class<E> type) {
        String wanted = text().replace("_", "");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().replace("_", "").equalsIgnoreCase(wanted)) {
                return constant;
            }
        }
        throw problem("is \"%s\": it must be one of %s".formatted(text(), Arrays.toString(type.getEnumConstants())));
    }

    /** The constants of a list under a key that may be absent. */
    <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
        return find(key)
                .map(words -> Set.copyOf(words.list(word -> word.constant(type))))
                .orElse(Set.of());
    }

    /** One amount for each sensitivity: {@code {"low": 3, "normal": 2, "sensitive": 1}}. */
    BySensitivity bySensitivity() {
        return new BySensitivity(
                at("low").number(0, MOST),
                at("normal").number(0, MOST),
                at("sensitive").number(0, MOST));
    }

    /** The value that a map has for the text. */
    <T> T in(Map<String, T> meanings) {
        T meaning = meanings.get(text());
        if (meaning == null) {
            throw problem("is \"%s\": it must be one of %s".formatted(text(), meanings.keySet()));
        }
        return meaning;
    }

    private Map<?, ?> map() {
        return as(Map.class, "an object");
    }

    private <T> T as(Class<T> type, String what) {
        if (!type.isInstance(value)) {
            throw problem("is %s: it must be %s".formatted(value, what));
        }
        return type.cast(value);
    }
}
