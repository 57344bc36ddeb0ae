#include "ui/conversations/questionfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

QuestionFields::QuestionFields(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Space::kInside);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void QuestionFields::setQuestions(const QList<Question> &questions)
{
    m_questions = questions;
    m_fields.clear();
    auto *form = static_cast<QFormLayout *>(layout());
    while (form->rowCount() > 0)
        form->removeRow(0);
    for (const Question &question : questions) {
        m_fields += makeField(question);
        auto *label = new QLabel(question.text);
        label->setWordWrap(true);
        label->setBuddy(m_fields.last());
        form->addRow(label, m_fields.last());
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
