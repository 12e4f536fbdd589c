package org.muster.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Fills in the form of a question, of whatever type, by keyboard; rightly, or wrongly on purpose. */
record AnswerForm(Locator form, JsonObject question) {

    void fillIn(boolean rightly) {
        switch (question.get("type").getAsString()) {
            case "single", "truefalse", "multiple" -> choose("options", rightly);
            case "hotspot" -> choose("areas", rightly);
            case "matching" -> match(rightly);
            case "ordering" -> order(rightly);
            case "gap" -> fillGaps(rightly);
            case "text" ->
                type(rightly ? question.getAsJsonArray("accepted").get(0).getAsString() : "no idea");
            case "numeric" -> type(rightly ? question.get("value").getAsString() : "-1");
            default -> throw new IllegalStateException("a type the journeys do not know: " + question);
        }
    }

    private void choose(String among, boolean rightly) {
        AnswerKey.objects(question, among).stream()
                .filter(option -> option.get("correct").getAsBoolean() == rightly)
                .limit(rightly ? Integer.MAX_VALUE : 1)
                .map(option -> form.locator("input[name=answer][value='" + id(option) + "']"))
                .filter(option -> !option.isChecked())
                .forEach(option -> option.press("Space"));
    }

    private void match(boolean rightly) {
        List<JsonObject> pairs = AnswerKey.objects(question, "pairs");
        for (JsonObject pair : pairs) {
            JsonObject taken = rightly ? pair : pairs.get(0);
            form.locator(part("select", pair))
                    .selectOption(new SelectOption().setLabel(taken.get("right").getAsString()));
        }
    }

    private void order(boolean rightly) {
        List<JsonObject> items = AnswerKey.objects(question, "items");
        for (int place = 0; place < items.size(); place++) {
            int given = rightly ? place + 1 : items.size() - place;
            form.locator(part("select", items.get(place))).selectOption(String.valueOf(given));
        }
    }

    private void fillGaps(boolean rightly) {
        for (JsonObject gap : AnswerKey.objects(question, "gaps")) {
            String word = gap.getAsJsonArray("accepted").get(0).getAsString();
            form.locator(part("input", gap)).fill(rightly ? word : "no idea");
        }
    }

    private void type(String answer) {
        form.locator("input[name=answer]").fill(answer);
    }

    private static String part(String element, JsonObject part) {
        return element + "[name='answer." + id(part) + "']";
    }

    private static String id(JsonObject part) {
        return part.get("id").getAsString();
    }
}
