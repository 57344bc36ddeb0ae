#pragma once

#include <array>

#include <QWidget>

#include "models/people/duplicate.h"
#include "ui/shell/appcontext.h"

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace rosette {

/// Two entries side by side with what tells them apart, and the choice of what stays. Decides nothing by itself.
class DuplicateComparison : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicateComparison(AppContext &context, QWidget *parent = nullptr);

    /// Nothing to compare when the pair is gone.
    void showPair(const DuplicatePair &pair);
    void clear();

signals:
    /// Join the two into `merged`; its id names who stays.
    void joinRequested(const rosette::Person &merged, rosette::PersonId gone);
    void distinctRequested(rosette::PersonId one, rosette::PersonId other);
    /// A name was clicked: show the card.
    void personChosen(rosette::PersonId id);

private:
    /// What is shown of one entry.
    struct Entry
    {
        Person person;
        QString address;
        QString number;
        QString ways;
        QString behind; ///< conversations, volunteer
    };
    Entry load(PersonId id) const;
    QString behindText(PersonId id) const;
    void fill();
    void addLine(const QString &label, const std::array<QString, 2> &values);
    /// The same with a choice, where the two differ.
    QButtonGroup *addChoice(const QString &label, const QString &name, const std::array<QString, 2> &values);
    Person merged() const;

    AppContext &m_context;
    DuplicatePair m_pair;
    std::array<Entry, 2> m_entries; ///< who stays, who goes
    QWidget *m_content;
    QLabel *m_reasons;
    QLabel *m_nothing;
    QWidget *m_table = nullptr; ///< made anew for each pair
    QGridLayout *m_grid = nullptr;
    QButtonGroup *m_name = nullptr;
    QButtonGroup *m_door = nullptr;
};

} // namespace rosette
