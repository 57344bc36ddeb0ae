#include "ui/canvass/questiondetails.h"

#include <QAction>
#include <QLabel>

#include "ui/canvass/codebars.h"
#include "ui/canvass/questiondialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

QuestionDetails::QuestionDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_use(new QLabel)
    , m_answers(new CodeBars(tr("What people answered")))
    , m_retire(new QAction(iconNamed(u"remove"_s), tr("Out of use"), this))
    , m_remove(new QAction(iconNamed(u"delete"_s), tr("Remove"), this))
{
    m_use->setWordWrap(true);
    m_use->setObjectName(u"questionUseLabel"_s);
    addWidget(m_use);
    addWidget(m_answers);
    auto *edit = new QAction(iconNamed(u"edit"_s), tr("Change…"), this);
    edit->setObjectName(u"changeQuestionAction"_s);
    m_retire->setObjectName(u"retireQuestionAction"_s);
    m_remove->setObjectName(u"removeQuestionAction"_s);
    connect(edit, &QAction::triggered, this, &QuestionDetails::change);
    connect(m_retire, &QAction::triggered, this, &QuestionDetails::toggleRetired);
    connect(m_remove, &QAction::triggered, this, &QuestionDetails::remove);
    addAction(edit);
    addAction(m_retire);
    addAction(m_remove);
}

void QuestionDetails::showQuestion(const Question &question)
{
    m_question = question;
    showContent();
    setTitle(question.text);
    setSubtitle(question.survey ? question.surveyName : tr("every door"));
    QStringList use{tr("On sheets and in typed lines: %1").arg(question.label())};
    if (question.replaces)
        use += tr("It took the place of an earlier question, which keeps its answers.");
    m_use->setText(use.join(u'\n'));
    QList<CodeCount> counts;
    for (const AnswerCount &one : QuestionRepository::tally(m_context.campaign.connection(), question).valueOr({}))
        counts += CodeCount{one.answer, one.answer, one.count};
    m_answers->setCounts(counts);
    m_retire->setText(question.isRetired ? tr("Ask again") : tr("Out of use"));
    m_remove->setVisible(question.answers == 0);
}

void QuestionDetails::change() { QuestionDialog::changing(m_context, m_question, this)->open(); }

void QuestionDetails::toggleRetired()
{
    const bool isRetired = !m_question.isRetired;
    edit(isRetired ? tr("Take a question out of use") : tr("Ask a question again"),
         [&](Connection &c) { return QuestionRepository::setRetired(c, m_question.id, isRetired); });
}

void QuestionDetails::remove()
{
    edit(tr("Remove a question"), [&](Connection &c) { return QuestionRepository::remove(c, m_question.id); });
}

void QuestionDetails::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
