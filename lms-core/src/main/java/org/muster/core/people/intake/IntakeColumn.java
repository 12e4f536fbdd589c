package org.muster.core.people.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file can say of people, and what spreadsheets call it in English and Welsh. */
public enum IntakeColumn {
    STAFF_NUMBER(
            "staff number",
            "staff no",
            "staff id",
            "employee number",
            "employee no",
            "employee id",
            "payroll number",
            "payroll no",
            "personnel number",
            "person number",
            "clock number",
            "number",
            "rhif staff",
            "rhif gweithiwr",
            "rhif cyflogres",
            "rhif"),
    EMAIL(
            "email",
            "e mail",
            "email address",
            "e mail address",
            "mail",
            "work email",
            "ebost",
            "e bost",
            "cyfeiriad ebost",
            "cyfeiriad e bost"),
    GIVEN("given name", "given names", "first name", "first names", "firstname", "forename", "forenames", "enw cyntaf"),
    FAMILY("family name", "last name", "lastname", "surname", "cyfenw"),
    NAME("name", "full name", "display name", "employee", "employee name", "person", "enw", "enw llawn"),
    SITE(
            "site",
            "site name",
            "site code",
            "location",
            "workplace",
            "branch",
            "store",
            "office",
            "depot",
            "safle",
            "lleoliad",
            "gweithle",
            "cangen"),
    DEPARTMENT("department", "dept", "team", "division", "unit", "adran", "tîm", "uned"),
    JOB_TITLE("job role", "job title", "job", "role", "position", "title", "post", "swydd", "rôl", "teitl swydd"),
    JOINED(
            "joined",
            "joined on",
            "date joined",
            "start date",
            "started",
            "started on",
            "hire date",
            "employed since",
            "ymunodd",
            "dyddiad ymuno",
            "dyddiad dechrau",
            "dechreuodd"),
    TAGS("tags", "tag", "labels", "label", "groups", "tagiau", "labeli", "grwpiau");

    private final List<String> headings;

    IntakeColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column of that heading; case and signs between the words do not matter. */
    static Optional<IntakeColumn> headed(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
