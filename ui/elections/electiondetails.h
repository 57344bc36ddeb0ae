#pragma once

#include "models/people/electoratecount.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class DateField;
class QuantityField;

/// One election: name, polling day, kind, nation and voting age, edited in place.
class ElectionDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit ElectionDetails(AppContext &context, QWidget *parent = nullptr);

    /// An invalid id empties the pane.
    void showElection(const Election &election);
    ElectionId election() const { return m_election.id; }
    void setCount(const ElectorateCount &count);
    /// Puts the cursor where a new election is named.
    void editName();

signals:
    void removeRequested(rosette::ElectionId id);
    /// What was typed cannot be kept.
    void refused(const QString &sentence);

private:
    void refill();
    /// A change of kind or nation proposes the age that the law has for it.
    void save(const QWidget *field);

    AppContext &m_context;
    Election m_election;
    QLineEdit *m_name;
    DateField *m_date;
    QComboBox *m_kind;
    QComboBox *m_nation;
    QuantityField *m_age;
};

} // namespace rosette
