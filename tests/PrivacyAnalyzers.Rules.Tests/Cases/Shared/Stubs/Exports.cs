// The declarations of CsvHelper 34.0.0, ClosedXML 0.95.4 and EPPlus 8.7.2 that the catalogue names.
#nullable disable
namespace CsvHelper
{
    using System.Collections.Generic;
    using System.Globalization;
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;

    public interface IWriter
    {
        void WriteRecord<T>(T record);
        void WriteRecords<T>(IEnumerable<T> records);
        Task WriteRecordsAsync<T>(IEnumerable<T> records, CancellationToken cancellationToken = default);
    }

    public class CsvWriter : IWriter, System.IDisposable
    {
        public CsvWriter(TextWriter writer, CultureInfo culture) { }
        public CsvContext Context => null;
        public void WriteField(string field) { }
        public void WriteRecord<T>(T record) { }
        public void WriteRecords<T>(IEnumerable<T> records) { }
        public Task WriteRecordsAsync<T>(IEnumerable<T> records, CancellationToken cancellationToken = default) => null;
        public void Dispose() { }
    }
}

namespace CsvHelper
{
    public class CsvContext
    {
        public TMap RegisterClassMap<TMap>() where TMap : Configuration.ClassMap => default;
    }
}

namespace CsvHelper.Configuration
{
    using System;
    using System.Globalization;
    using System.Linq.Expressions;

    public abstract class ClassMap { }

    public abstract class ClassMap<TClass> : ClassMap
    {
        public void AutoMap(CultureInfo culture) { }
        public MemberMap<TClass, TMember> Map<TMember>(Expression<Func<TClass, TMember>> expression) => null;
    }

    public class MemberMap<TClass, TMember>
    {
        public MemberMap<TClass, TMember> Name(string name) => this;
        public MemberMap<TClass, TMember> Ignore() => this;
        public MemberMap<TClass, TMember> Convert(Func<TClass, string> convert) => this;
    }
}

namespace ClosedXML.Excel
{
    using System.Collections;
    using System.Collections.Generic;

    public interface IXLCell
    {
        object InsertData(IEnumerable data);
        object InsertTable<T>(IEnumerable<T> data, string tableName);
    }
}

namespace OfficeOpenXml
{
    using System.Collections.Generic;

    public class ExcelRangeBase
    {
        public ExcelRangeBase LoadFromCollection<T>(IEnumerable<T> Collection, bool PrintHeaders) => this;
    }
}
