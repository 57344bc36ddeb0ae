#pragma once

#include <QTableWidget>

#include "models/register/columnnaming.h"

namespace rosette {

/// The first electors of a table as they would be read.
class ElectorSample : public QTableWidget
{
    Q_OBJECT

public:
    explicit ElectorSample(QWidget *parent = nullptr);

    void showElectors(const QList<ColumnNaming::Elector> &electors);

private:
    void showElector(int row, const RegisterRow &elector);
    void showRejection(int row, const QString &reason);
};

} // namespace rosette
