#include "ui/conversations/questionfields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

QuestionFields::QuestionFields(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kInside / 2);
}

void QuestionFields::setQuestions(const QList<Question> &questions)
{
    m_questions = questions;
    m_fields.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Question &question : questions) {
        m_fields += makeField(question);
        auto *label = new QLabel(question.text);
        label->setWordWrap(true);
        label->setBuddy(m_fields.last());
        layout()->addWidget(label);
        layout()->addWidget(m_fields.last());
    }
}

QWidget *QuestionFields::makeField(const Question &question)
{
    QWidget *field = nullptr;
    if (question.kind == QuestionKind::Text) {
        field = new QLineEdit;
    } else {
        auto *box = new QComboBox;
        box->addItem(tr("no answer"), QString());
        for (const QString &option : question.options())
            box->addItem(option, option);
        field = box;
    }
    field->setObjectName(u"answerField%1"_s.arg(m_fields.size()));
    field->setAccessibleName(question.text);
    return field;
}

void QuestionFields::setAnswers(const QList<SurveyAnswer> &answers)
{
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const auto answer = std::find_if(answers.cbegin(), answers.cend(),
                                         [&](const SurveyAnswer &one) { return one.question == m_questions.at(i).id; });
        const QString text = answer == answers.cend() ? QString() : answer->text;
        if (auto *box = qobject_cast<QComboBox *>(m_fields.at(i)))
            box->setCurrentIndex(std::max(0, box->findData(text)));
        else
            static_cast<QLineEdit *>(m_fields.at(i))->setText(text);
    }
}

QList<SurveyAnswer> QuestionFields::answers() const
{
    QList<SurveyAnswer> given;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const auto *box = qobject_cast<const QComboBox *>(m_fields.at(i));
        const QString text =
            box ? box->currentData().toString() : static_cast<const QLineEdit *>(m_fields.at(i))->text().simplified();
        if (!text.isEmpty())
            given += SurveyAnswer{m_questions.at(i).id, text};
    }
    return given;
}

} // namespace rosette
