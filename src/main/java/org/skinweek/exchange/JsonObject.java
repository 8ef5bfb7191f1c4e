package org.skinweek.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One object of a JSON document that knows where it stands. */
public final class JsonObject {
    private final Map<?, ?> raw;
    private final String pointer;
    private final Complaint complaint;

    JsonObject(Map<?, ?> raw, String pointer, Complaint complaint) {
        this.raw = raw;
        this.pointer = pointer;
        this.complaint = complaint;
    }

    /** Where the object stands: a JSON pointer, empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** The keys in the order of the document. */
    public List<String> keys() {
        return raw.keySet().stream().map(String.class::cast).toList();
    }

    /** Complains of any other key. */
    public void allow(List<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw complaint.of(
                        pointerOf(key),
                        "The key \"%s\" is not known here%s"
                                .formatted(JsonValue.shortened(key), Nearest.question(key, known)));
            }
        }
    }

    /** True when the key is there, even with null. */
    public boolean has(String key) {
        return raw.containsKey(key);
    }

    /** The value of a key; its absence is an error. */
    public JsonValue require(String key) {
        return get(key).orElseThrow(() -> complaint.of(pointer, "The key \"%s\" is missing".formatted(key)));
    }

    /** The value of a key that may be absent; null counts as a value. */
    public Optional<JsonValue> get(String key) {
        return Optional.ofNullable(raw.get(key)).map(value -> new JsonValue(value, pointerOf(key), complaint));
    }

    /** The value of a key that may be absent or null. */
    public Optional<JsonValue> find(String key) {
        return get(key).filter(value -> !value.isNull());
    }

    /** The text of a key that must be there. */
    public String text(String key) {
        return require(key).text();
    }

    /** The object of a key that must be there. */
    public JsonObject object(String key) {
        return require(key).object();
    }

    /** The list of a key that must be there. */
    public List<JsonValue> list(String key) {
        return require(key).list();
    }

    /** The texts of a key that must be there. */
    public List<String> texts(String key) {
        return require(key).texts();
    }

    /** An exception that says what is wrong with this object. */
    public RuntimeException problem(String message) {
        return complaint.of(pointer, message);
    }

    private String pointerOf(String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
