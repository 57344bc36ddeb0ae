#pragma once

#include <QAbstractTableModel>

#include "models/canvass/question.h"
#include "models/canvass/survey.h"

namespace rosette {

/// The questions of a survey, of every door, or all of them; those out of use at the end.
class QuestionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Text,
        Short,
        Answers,
        AnsweredBy,
        Survey,
        State,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `survey`: one survey's; none of them: every door's; nothing: all.
    Status load(Connection &connection, std::optional<SurveyId> survey, QDate today);
    const QList<Question> &questions() const { return m_questions; }
    int indexOf(QuestionId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(const Question &question, int column) const;
    QString stateOf(const Question &question) const;

    QList<Question> m_questions;
    QHash<SurveyId, rosette::Survey> m_surveys;
    QDate m_today;
};

} // namespace rosette
