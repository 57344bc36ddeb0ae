#pragma once

#include <QTableWidget>

#include "models/register/columnnaming.h"

class QComboBox;

namespace rosette {

/// The first rows of a table, and over each column what it holds.
class ColumnTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    void showTable(const ColumnNaming &naming);
    /// What the columns hold, without making the table anew.
    void showFields(const ColumnNaming &naming);

signals:
    void fieldChosen(int column, const rosette::ColumnNaming::Field &field);

private:
    QComboBox *makeField(int column, const QString &name);
    void fitHeight();

    QList<QComboBox *> m_fields;
};

} // namespace rosette
