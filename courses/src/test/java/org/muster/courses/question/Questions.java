package org.muster.courses.question;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Questions written as a course document writes them. */
public final class Questions {

    public static final Picture PLAN = new Picture("/courses/files/plan", "A plan", 100, 80);

    private Questions() {}

    public static Question question(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return new QuestionReader(file -> PLAN).read(reader.readObject());
        }
    }

    public static Question single() {
        return question("""
                {'id': 'q1', 'type': 'single', 'stem': 'Which?', 'module': 'm1', 'options': [
                  {'id': 'a', 'text': 'This', 'correct': true, 'feedback': 'Yes.'},
                  {'id': 'b', 'text': 'That', 'correct': false, 'feedback': 'No.'},
                  {'id': 'c', 'text': 'The other', 'correct': false, 'feedback': ''}]}""");
    }

    public static Question multiple() {
        return question("""
                {'id': 'q2', 'type': 'multiple', 'stem': 'Which of them?', 'options': [
                  {'id': 'a', 'text': 'This', 'correct': true, 'feedback': 'Yes, this.'},
                  {'id': 'b', 'text': 'That', 'correct': false, 'feedback': 'Not that.'},
                  {'id': 'c', 'text': 'And this', 'correct': true, 'feedback': 'Yes, this too.'}]}""");
    }

    public static Question trueOrFalse() {
        return question("""
                {'id': 'q3', 'type': 'truefalse', 'stem': 'So it is.', 'options': [
                  {'id': 'a', 'text': 'True', 'correct': false, 'feedback': 'No.'},
                  {'id': 'b', 'text': 'False', 'correct': true, 'feedback': 'Right.'}]}""");
    }

    public static Question matching() {
        return question("""
                {'id': 'q4', 'type': 'matching', 'stem': 'What belongs together?', 'pairs': [
                  {'id': '1', 'left': 'Low', 'right': 'Unlikely'}, {'id': '2', 'left': 'Severe', 'right': 'Likely'}],
                 'extra_right': ['Certain'], 'presented_right': ['Likely', 'Certain', 'Unlikely'],
                 'feedback': {'all': 'Low is unlikely.'}}""");
    }

    public static Question ordering() {
        return question("""
                {'id': 'q5', 'type': 'ordering', 'stem': 'In which order?', 'items': [
                  {'id': 'run', 'text': 'Run'}, {'id': 'hide', 'text': 'Hide'}, {'id': 'tell', 'text': 'Tell'}],
                 'presented': ['tell', 'run', 'hide'], 'feedback': {'all': 'Run, hide, tell.'}}""");
    }

    public static Question text() {
        return question("""
                {'id': 'q6', 'type': 'text', 'stem': 'Where do they park?', 'accepted': ['Straße', 'the street'],
                 'known_wrong': [{'answer': 'pavement', 'feedback': 'That is for people.'}],
                 'feedback': {'correct': 'Yes.', 'incorrect': 'In the street.'}}""");
    }

    public static Question numeric() {
        return question("""
                {'id': 'q7', 'type': 'numeric', 'stem': 'How long?', 'value': 2.5, 'tolerance': 0.5, 'unit': 'minutes',
                 'known_wrong': [{'answer': 10, 'feedback': 'That is too long.'}],
                 'feedback': {'correct': 'Yes.', 'incorrect': 'About two and a half.'}}""");
    }

    public static Question gaps() {
        return question("""
                {'id': 'q8', 'type': 'gap', 'stem': 'First {1}, then {2}.', 'gaps': [
                  {'id': '1', 'accepted': ['run', 'flee']}, {'id': '2', 'accepted': ['hide']}],
                 'feedback': {'correct': 'Yes.', 'incorrect': 'Run, hide.'}}""");
    }

    public static Question hotspot() {
        return question("""
                {'id': 'q9', 'type': 'hotspot', 'stem': 'Where?', 'image': {'file': 'plan.svg'}, 'areas': [
                  {'id': 'a', 'label': 'Door', 'shape': 'rect', 'x': 0, 'y': 0, 'width': 10, 'height': 10,
                   'correct': true, 'feedback': 'Yes.'},
                  {'id': 'b', 'label': 'Window', 'shape': 'rect', 'x': 50, 'y': 50, 'width': 10, 'height': 10,
                   'correct': false, 'feedback': 'It is closed.'}]}""");
    }
}
