#include "ui/canvass/questionsmodel.h"

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status QuestionsModel::load(Connection &connection, std::optional<SurveyId> survey, QDate today)
{
    ROSETTE_ASSIGN(const QList<Question> all, QuestionRepository::list(connection));
    ROSETTE_ASSIGN(const auto surveys, SurveyRepository::list(connection));
    beginResetModel();
    m_today = today;
    m_surveys.clear();
    for (const auto &one : surveys)
        m_surveys.insert(one.id, one);
    m_questions.clear();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_questions),
                 [&](const Question &question) { return !survey || question.survey == *survey; });
    endResetModel();
    return {};
}

int QuestionsModel::indexOf(QuestionId id) const
{
    const auto found = std::find_if(m_questions.cbegin(), m_questions.cend(),
                                    [&](const Question &question) { return question.id == id; });
    return found == m_questions.cend() ? -1 : int(found - m_questions.cbegin());
}

int QuestionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_questions.size()); }

int QuestionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString QuestionsModel::stateOf(const Question &question) const
{
    if (question.isRetired)
        return tr("out of use");
    const auto survey = m_surveys.value(question.survey);
    if (survey.isOpenOn(m_today))
        return Theme::shapeOf(Meaning::Done) + u' ' + tr("asked now");
    return survey.until.isValid() && survey.until < m_today
               ? tr("over")
               : Theme::shapeOf(Meaning::Information) + u' ' + tr("not yet");
}

QVariant QuestionsModel::value(const Question &question, int column) const
{
    switch (column) {
    case Text:
        return question.text;
    case Short:
        return question.label();
    case Answers:
        return question.kind == QuestionKind::Text ? tr("free text") : question.options().join(u" · "_s);
    case AnsweredBy:
        return question.answers;
    case Survey:
        return question.survey ? question.surveyName : tr("every door");
    case State:
        return stateOf(question);
    default:
        return {};
    }
}

QVariant QuestionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == AnsweredBy)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? value(m_questions.at(index.row()), index.column())
                                                              : QVariant();
}

QVariant QuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Question"), tr("On sheets"), tr("Answers"),
                                    tr("Given"),    tr("Asked at"),  tr("State")};
    return titles.value(section);
}

} // namespace rosette
