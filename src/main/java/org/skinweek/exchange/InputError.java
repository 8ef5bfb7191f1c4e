package org.skinweek.exchange;

/** Says in JSON which file could not be used and why. */
public final class InputError {
    private InputError() {}

    /**
     * One line of JSON, without a line end.
     *
     * @param pointer JSON pointer of the wrong value; empty where the whole file is meant
     */
    public static String toJson(String file, String pointer, String message) {
        return ReportJson.line(json -> {
            json.writeStringField("file", file);
            json.writeObjectFieldStart("error");
            json.writeStringField("pointer", pointer);
            json.writeStringField("message", message);
            json.writeEndObject();
        });
    }
}
