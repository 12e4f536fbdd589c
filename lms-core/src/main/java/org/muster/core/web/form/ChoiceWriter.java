package org.muster.core.web.form;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.muster.core.web.api.Choice;

/** Draws one choice: its label is its target. */
record ChoiceWriter(ResponseWriter out, String name, String type) {

    void write(Choice choice, String id, boolean chosen) throws IOException {
        out.startElement("label", null);
        out.writeAttribute("class", "check choice", null);
        input(choice, id, chosen);
        out.startElement("span", null);
        out.writeText(choice.label(), null);
        out.endElement("span");
        out.endElement("label");
    }

    private void input(Choice choice, String id, boolean chosen) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", type, null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", choice.value(), null);
        if (chosen) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
    }
}
