package org.muster.courses.studio.document;

/** What is written on a page of its own. */
public enum PartKind {
    MODULE("modules", "m"),
    LESSON("lessons", "l"),
    /** A question to try oneself, of a lesson. */
    CHECK("knowledge_checks", "k"),
    /** A question of the bank. */
    QUESTION("questions", "q");

    private final String list;
    private final String letter;

    PartKind(String list, String letter) {
        this.list = list;
        this.letter = letter;
    }

    /** What the document calls the list of them. */
    String list() {
        return list;
    }

    /** What the id of a new one begins with. */
    public String letter() {
        return letter;
    }

    public boolean isQuestion() {
        return this == CHECK || this == QUESTION;
    }
}
