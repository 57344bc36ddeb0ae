#pragma once

#include "models/leaflets/bundle.h"
#include "models/leaflets/delivery.h"
#include "models/rounds/round.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace rosette {

class DateField;
class DoorsDelivered;
class QuantityField;

/// Records that leaflets went to a round: when, who, which edition, as far as which door, which were missed and why,
/// and what was left over. Deletes itself; open it with open().
class DeliveryDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `edition` is chosen beforehand; without one the newest.
    DeliveryDialog(AppContext &context, const Round &round, QWidget *parent = nullptr, LeafletId edition = {});
    /// Corrects one that was recorded.
    DeliveryDialog(AppContext &context, const Round &round, const Delivery &kept, QWidget *parent = nullptr);

signals:
    /// "120 doors of Round 4 got a leaflet on Sat 21 Nov."
    void recorded(const QString &sentence);

private:
    void buildForm();
    QWidget *buildLeftovers();
    void fillVolunteers();
    void fillEditions(LeafletId chosen);
    void showEdition();
    void showLeftovers();
    LeafletId edition() const;
    Delivery typed() const;
    Status write(Connection &connection, Delivery delivery) const;
    Status writeSpoiled(Connection &connection, const Delivery &delivery) const;
    void save();

    AppContext &m_context;
    Round m_round;
    Delivery m_kept; ///< without an id when it is a new one
    std::optional<Bundle> m_bundle;
    DateField *m_date;
    QComboBox *m_volunteer;
    QComboBox *m_edition;
    DoorsDelivered *m_doors;
    QLabel *m_bundleWords;
    QuantityField *m_returned;
    QuantityField *m_spoiled;
    QWidget *m_leftovers;
    QLineEdit *m_note;
    bool m_isReturnedTyped = false; ///< else the form says what must be left of a whole round
};

} // namespace rosette
