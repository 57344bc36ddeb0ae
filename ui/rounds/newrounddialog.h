#pragma once

#include "models/rounds/roundset.h"
#include "models/rounds/stage.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rosette {

/// A new round along streets in the order in which they are chosen: type a part of the name, Enter takes the first that
/// fits. Deletes itself; open it with open().
class NewRoundDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewRoundDialog(AppContext &context, QWidget *parent = nullptr);

signals:
    void roundMade(rosette::RoundId id);

private:
    void fillWards();
    void fillStreets();
    void suggestName();
    void showMatching(const QString &text);
    void takeFirst();
    void choose(const QListWidgetItem *item);
    void showWalk();
    void save();
    WardId ward() const;
    RoundPurpose purpose() const;

    AppContext &m_context;
    QLineEdit *m_name;
    QComboBox *m_purpose;
    QComboBox *m_ward;
    QLineEdit *m_search;
    QListWidget *m_streets;
    QLabel *m_walk;
    QList<StreetId> m_chosen; ///< in the order of choosing
};

} // namespace rosette
