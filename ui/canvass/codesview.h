#pragma once

#include <QWidget>

#include "models/canvass/codes.h"
#include "ui/shell/appcontext.h"

class QAction;
class QHBoxLayout;

namespace rosette {

class CodeDetails;
class CodesModel;
class DataTable;

/// The outcomes, the support scale or the asks: their order, words and meaning; what is out of use stays readable.
class CodesView : public QWidget
{
    Q_OBJECT

public:
    CodesView(AppContext &context, CodeKind kind, QWidget *parent = nullptr);

    Status reload();

private:
    QAction *addCommand(const QString &icon, const QString &text, const QString &name, void (CodesView::*run)());
    std::optional<Code> current() const;
    void showCurrent();
    void addCode();
    void changeScale();
    void toggleRetired();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int steps);
    bool edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    CodeKind m_kind;
    CodesModel *m_model;
    DataTable *m_table;
    CodeDetails *m_details;
    QHBoxLayout *m_commands;
    QAction *m_retire = nullptr;
};

} // namespace rosette
