#pragma once

#include <QFrame>

#include "ui/shell/locatorsource.h"

class QLabel;
class QLineEdit;
class QListView;

namespace rosette {

class LocatorModel;

/// Ctrl+K: one field that finds people, streets, pages and actions as you type. Enter opens, Esc closes.
class Locator : public QFrame
{
    Q_OBJECT

public:
    Locator(AppContext &context, QList<LocatorSource> sources, QWidget *parent);

    /// Opens over the middle of the parent, empty.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);
    void place();

    AppContext &m_context;
    const QList<LocatorSource> m_sources;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    LocatorModel *m_model;
};

} // namespace rosette
