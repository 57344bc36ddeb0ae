#pragma once

#include "models/leaflets/cover.h"
#include "models/leaflets/editionrounds.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QCheckBox;
class QToolButton;

namespace rosette {

class CoversModel;
class DataTable;
class DateField;

/// Who takes a round's leaflets: its deliverer, or who can cover, asked longest ago first. What is not bundled yet is
/// bundled by it. Deletes itself; open it with open().
class HandOutDialog : public FormDialog
{
    Q_OBJECT

public:
    HandOutDialog(AppContext &context, LeafletId edition, const EditionRound &round, QWidget *parent = nullptr);

signals:
    /// "Ada Okafor has the 118 leaflets for Round 4."
    void handedOut(const QString &sentence);

private:
    void buildForm();
    Cover standingDeliverer() const;
    void showCovers();
    void showChosen();
    void noteAsked();
    Status write(Connection &connection, const Cover &chosen) const;
    void save();

    AppContext &m_context;
    LeafletId m_edition;
    EditionRound m_round;
    DateField *m_day;
    CoversModel *m_covers;
    DataTable *m_table;
    QToolButton *m_asked;
    QCheckBox *m_isFromNowOn;
};

} // namespace rosette
