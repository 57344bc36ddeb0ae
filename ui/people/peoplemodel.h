#pragma once

#include "models/people/personrepository.h"
#include "ui/shell/taskrunner.h"
#include "ui/widgets/pagedmodel.h"

namespace rosette {

/// People as a filter lets them through. What is typed finds the first few at once, and so does everybody in a file of
/// a ward; any other filter is answered by tasks, first a page, then the ids of all, while the rows before stay to be
/// seen. Of people who are not shown nothing but the id is held, so that any jump is quick.
class PeopleModel : public PagedModel<PersonRow>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Number,
        Address,
        Postcode,
        State,
        kColumns,
    };
    static constexpr int kMostFound = 200;

    PeopleModel(Campaign &campaign, TaskRunner &tasks, QObject *parent = nullptr);

    /// found() follows, at once or when the task is done.
    void setFilter(const PersonFilter &filter);
    /// The same filter after data changed: the rows shown are read again at once, then who fits is looked for anew.
    void refresh();
    const PersonFilter &filter() const { return m_filter; }
    /// More people are still being looked for.
    bool isSearching() const { return m_search != 0; }
    /// People in the whole file, as last counted.
    qint64 total() const { return m_total; }
    /// More people fit than are shown.
    bool isCutOff() const { return m_isTyped && m_found.size() == kMostFound; }
    /// The row of a person; -1 when the list does not hold them.
    int rowOf(PersonId id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The rows of the filter are there, all or a first page of them.
    void found();

protected:
    Result<qint64> countRows() const override;
    Result<QList<PersonRow>> fetchRows(const PersonRow *after, int skip, int limit) const override;

private:
    /// What a search brings: ids, and how many people there are at all.
    struct Answer
    {
        QList<PersonId> ids;
        qint64 total = 0;
    };
    static Result<Answer> answer(Connection &c, const PersonFilter &filter, int limit);
    void search();
    void look(int limit, TaskRunner::TaskId &task);
    void take(const Answer &answer);
    static QString stateOf(const PersonRow &person);

    Connection &m_connection;
    TaskRunner &m_tasks;
    PersonFilter m_filter;
    bool m_isTyped = false;           ///< nothing but a text narrows
    mutable QList<PersonRow> m_found; ///< while something is typed
    QList<PersonId> m_ids;            ///< else
    qint64 m_total = 0;
    TaskRunner::TaskId m_firstPage = 0;
    TaskRunner::TaskId m_search = 0;
};

} // namespace rosette
