using BenchmarkDotNet.Running;
using ReviewLint.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RelintBenchmarks).Assembly).Run(args);
